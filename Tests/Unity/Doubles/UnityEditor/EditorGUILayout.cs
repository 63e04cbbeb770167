using System;
using System.Collections.Generic;
using Object = UnityEngine.Object;
using UnityEngine;

namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/EditorGUILayout.html"/></summary>
    public sealed class EditorGUILayout
    {
        /// <summary>The texts that were shown since a test emptied the list.</summary>
        internal static List<string> Shown { get; } = new List<string>();

        public static void LabelField(string label, GUIStyle style, params GUILayoutOption[] options)
        {
            Shown.Add(label);
        }

        public static void LabelField(string label, string label2, GUIStyle style, params GUILayoutOption[] options)
        {
            Shown.Add(label + ": " + label2);
        }

        public static void HelpBox(string message, MessageType type)
        {
            Shown.Add(message);
        }

        public static Object? ObjectField(string label, Object? obj, Type objType, bool allowSceneObjects, params GUILayoutOption[] options)
        {
            return obj;
        }

        public static int Popup(string label, int selectedIndex, string[] displayedOptions, params GUILayoutOption[] options)
        {
            return selectedIndex;
        }

        public static float Slider(string label, float value, float leftValue, float rightValue, params GUILayoutOption[] options)
        {
            return value;
        }

        public static float FloatField(string label, float value, params GUILayoutOption[] options)
        {
            return value;
        }

        public static long LongField(string label, long value, params GUILayoutOption[] options)
        {
            return value;
        }

        public static Rect BeginHorizontal(params GUILayoutOption[] options)
        {
            return default;
        }

        public static void EndHorizontal()
        {
        }

        public static Vector2 BeginScrollView(Vector2 scrollPosition, params GUILayoutOption[] options)
        {
            return scrollPosition;
        }

        public static void EndScrollView()
        {
        }
    }
}
