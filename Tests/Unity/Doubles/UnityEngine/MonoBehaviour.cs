namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/MonoBehaviour.html"/></summary>
    public class MonoBehaviour : Behaviour
    {
    }
}
