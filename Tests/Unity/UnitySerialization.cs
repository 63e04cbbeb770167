using System.Reflection;
using UnityEngine;

namespace GanAssets.Tests.Unity;

/// <summary>
/// Carries an object's fields over to another one as Unity does when it reloads scripts: those that are public or have
/// SerializeField, of types that it can save. See <see href="https://docs.unity3d.com/Manual/script-serialization-rules.html"/>.
/// </summary>
internal static class UnitySerialization
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Copies what Unity would save of one object into another one of the same type.</summary>
    public static void Copy(object from, object to)
    {
        for (var type = from.GetType(); type is not null && type.Namespace?.StartsWith("Unity", StringComparison.Ordinal) == false; type = type.BaseType)
        {
            foreach (var field in type.GetFields(Fields).Where(IsSaved))
            {
                field.SetValue(to, Saved(field.GetValue(from), field.FieldType));
            }
        }
    }

    private static bool IsSaved(FieldInfo field) => !field.IsInitOnly && (field.IsPublic || field.IsDefined(typeof(SerializeField)));

    private static object? Saved(object? value, Type type)
    {
        if (type.IsPrimitive || type.IsEnum || typeof(UnityEngine.Object).IsAssignableFrom(type))
        {
            return value;
        }

        if (type == typeof(string))
        {
            return value ?? "";
        }

        if (type.IsArray)
        {
            var element = type.GetElementType()!;
            var items = (Array?)value ?? Array.CreateInstance(element, 0);
            var copy = Array.CreateInstance(element, items.Length);
            for (var i = 0; i < items.Length; i++)
            {
                copy.SetValue(Saved(items.GetValue(i), element), i);
            }

            return copy;
        }

        if (!type.IsDefined(typeof(SerializableAttribute)) || type.IsGenericType)
        {
            throw new AssertionException($"Unity does not save a {type}.");
        }

        // Unity knows no null here.
        var made = Activator.CreateInstance(type, nonPublic: true)!;
        if (value is not null)
        {
            Copy(value, made);
        }

        return made;
    }
}
