using System;

namespace UnityEngine
{
    /// <summary>A destroyed object equals null, as in the engine. <see href="https://docs.unity3d.com/ScriptReference/Object.html"/></summary>
    public class Object
    {
        private bool _isDestroyed;

        public string name { get; set; } = string.Empty;

        public HideFlags hideFlags { get; set; }

        public static bool operator ==(Object? x, Object? y)
        {
            return ReferenceEquals(Alive(x), Alive(y));
        }

        public static bool operator !=(Object? x, Object? y)
        {
            return !(x == y);
        }

        public static void Destroy(Object? obj)
        {
            if (!Application.isPlaying)
            {
                throw new InvalidOperationException("Destroy may not be called from edit mode! Use DestroyImmediate instead.");
            }

            DestroyImmediate(obj);
        }

        public static void DestroyImmediate(Object? obj)
        {
            if (obj != null)
            {
                obj.OnDestroyed();
                obj._isDestroyed = true;
            }
        }

        public override bool Equals(object? other)
        {
            return other is Object thing ? this == thing : other is null && _isDestroyed;
        }

        public override int GetHashCode()
        {
            return base.GetHashCode();
        }

        internal virtual void OnDestroyed()
        {
        }

        private static Object? Alive(Object? thing)
        {
            return thing is null || thing._isDestroyed ? null : thing;
        }
    }
}
