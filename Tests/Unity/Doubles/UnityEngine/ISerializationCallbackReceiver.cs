namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/ISerializationCallbackReceiver.html"/></summary>
    public interface ISerializationCallbackReceiver
    {
        void OnBeforeSerialize();

        void OnAfterDeserialize();
    }
}
