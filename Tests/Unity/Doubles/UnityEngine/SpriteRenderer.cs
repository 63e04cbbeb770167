namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/SpriteRenderer.html"/></summary>
    public sealed class SpriteRenderer : Renderer
    {
        public Sprite? sprite { get; set; }
    }
}
