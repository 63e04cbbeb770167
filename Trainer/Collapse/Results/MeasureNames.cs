using GanAssets.Trainer.Collapse.Distributions;
using GanAssets.Trainer.Collapse.Labels;
using GanAssets.Trainer.Collapse.Neighbours;
using GanAssets.Trainer.Collapse.Pixels;

namespace GanAssets.Trainer.Collapse.Results;

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

    /// <summary>See <see cref="KernelDistance"/>.</summary>
    public const string Kernel = "kid";

    /// <summary>See <see cref="InceptionScore"/>; the geometric mean over attributes.</summary>
    public const string Inception = "inception_score";

    /// <summary>See <see cref="VendiScore"/>.</summary>
    public const string Vendi = "vendi_score";

    /// <summary>See <see cref="BirthdayTest.Support"/>; a lower bound where a sample holds no duplicates.</summary>
    public const string Support = "birthday_support";

    /// <summary>See <see cref="BinDifferences.Share"/>.</summary>
    public const string DifferentBins = "ndb";

    /// <summary>See <see cref="BinDifferences.Divergence"/>.</summary>
    public const string JensenShannon = "jsd";

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

    /// <summary>The share of clearly different sprites among all (<see cref="NearDistinct"/>).</summary>
    public const string DistinctShare = "distinct_share";

    /// <summary>See <see cref="NearestTraining.ShareWithin"/>: the share of sprites that are copies of training sprites, to the probe.</summary>
    public const string Copies = "copies";

    /// <summary>See <see cref="Pixels.PixelCopies.ShareWithin"/>: the share of copies with at most a few pixels changed.</summary>
    public const string PixelCopies = "pixel_copies";

    /// <summary>See <see cref="Pixels.PixelCopies.MedianPsnr"/>: of sprites that are no exact copies, to the nearest training sprite.</summary>
    public const string Psnr = "nearest_psnr";

    /// <summary>See <see cref="Crispness.MeanColours"/>.</summary>
    public const string Colors = "colors";

    /// <summary>See <see cref="Crispness.MeanIsolatedPixels"/>.</summary>
    public const string IsolatedPixels = "isolated_pixels";

    /// <summary>See <see cref="Distributions.IntraClassDistance"/>; of one attribute value.</summary>
    public const string IntraClassDistance = "intra_class_distance";

    /// <summary>See <see cref="Distributions.IntraClassFrechet"/>; of one attribute value.</summary>
    public const string IntraClassFrechet = "intra_class_frechet";

    /// <summary>The number of clearly different sprites among equally many generated and real ones with one attribute value.</summary>
    public const string Distinct = "distinct";
}
