namespace GanAssets.Trainer.Collapse;

/// <summary>The names of the measures in reports, thresholds and JSON.</summary>
public static class MeasureNames
{
    /// <summary>Accuracy of the requested attributes, the mean over attributes.</summary>
    public const string AttributeAccuracy = "attribute_accuracy";

    /// <summary>See <see cref="PrecisionRecall.Precision"/>.</summary>
    public const string Precision = "precision";

    /// <summary>See <see cref="PrecisionRecall.Recall"/>.</summary>
    public const string Recall = "recall";

    /// <summary>See <see cref="DensityCoverage.Density"/>.</summary>
    public const string Density = "density";

    /// <summary>See <see cref="DensityCoverage.Coverage"/>.</summary>
    public const string Coverage = "coverage";

    /// <summary>See <see cref="FrechetDistance"/>.</summary>
    public const string Frechet = "frechet";

    /// <summary>See <see cref="JointCoverage"/>.</summary>
    public const string JointCoverage = "joint_coverage";

    /// <summary>See <see cref="Probing.ClassificationAccuracyScore"/>.</summary>
    public const string ClassificationAccuracyScore = "classification_accuracy_score";

    /// <summary>See <see cref="CollapsedShare"/>.</summary>
    public const string CollapsedTrainingShare = "collapsed_training_share";

    /// <summary>See <see cref="ConfusionMatrix.Kappa"/>; of one attribute.</summary>
    public const string Kappa = "kappa";

    /// <summary>See <see cref="ConfusionMatrix.AccuracyOf"/>; of one attribute value.</summary>
    public const string Accuracy = "accuracy";

    /// <summary>How many sprites of one attribute value there are; a finding of this name says that they are too few to judge it.</summary>
    public const string Count = "count";

    /// <summary>The number of clearly different sprites among equally many generated and real ones with one attribute value.</summary>
    public const string Distinct = "distinct";
}
