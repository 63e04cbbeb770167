namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Random.html"/></summary>
    public static class Random
    {
        public static int Range(int minInclusive, int maxExclusive)
        {
            return minInclusive;
        }
    }
}
