namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Texture.html"/></summary>
    public class Texture : Object
    {
        public virtual int width { get; protected set; }

        public virtual int height { get; protected set; }

        public FilterMode filterMode { get; set; } = FilterMode.Bilinear;

        public TextureWrapMode wrapMode { get; set; }
    }
}
