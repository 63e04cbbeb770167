namespace TorchSharp;

/// <summary>One thread's count of tensors.</summary>
public class ThreadDisposeScopeStatistics
{
    /// <summary>Those made on the thread less those disposed of on it, inside scopes and outside.</summary>
    public long ThreadTotalLiveCount { get; internal set; }
}
