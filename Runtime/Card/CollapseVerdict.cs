namespace GanAssets
{
    /// <summary>What the trainer's check found out about mode collapse.</summary>
    public enum CollapseVerdict
    {
        /// <summary>No sign of collapse.</summary>
        Healthy,

        /// <summary>Some measures are poor: look before you ship.</summary>
        AtRisk,

        /// <summary>The model shows only a part of what it was trained on.</summary>
        Collapsed,
    }
}
