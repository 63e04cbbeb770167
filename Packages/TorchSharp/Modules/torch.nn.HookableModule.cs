namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>The official base of modules with a forward method. This adapter has no hooks.</summary>
        public class HookableModule<TPreHook, TPostHook> : Module
        {
            protected HookableModule(string name)
                : base(name)
            {
            }
        }
    }
}
