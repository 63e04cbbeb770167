namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Behaviour.html"/></summary>
    public class Behaviour : Component
    {
        private bool _enabled = true;

        public bool enabled
        {
            get => _enabled;
            set
            {
                if (_enabled != value)
                {
                    _enabled = value;
                    Message.Send(this, value ? "OnEnable" : "OnDisable");
                }
            }
        }

        public bool isActiveAndEnabled => _enabled;

        internal override void OnDestroyed()
        {
            enabled = false;
        }
    }
}
