#if !NET5_0_OR_GREATER
namespace System.Runtime.CompilerServices
{
    /// <summary>The compiler asks for this type before it accepts init accessors; netstandard2.1 lacks it.</summary>
    internal static class IsExternalInit
    {
    }
}
#endif
