namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Renderer.html"/></summary>
    public class Renderer : Component
    {
    }
}
