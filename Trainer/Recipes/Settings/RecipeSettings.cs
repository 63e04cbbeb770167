using GanAssets.Trainer.Data;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Remedies;

namespace GanAssets.Trainer.Recipes.Settings;

/// <summary>
/// Every setting of a recipe with its meaning and its range: the one table that reading a recipe, <c>--set</c> and the
/// published schema share. The defaults are those of <see cref="Recipe"/>.
/// </summary>
public static class RecipeSettings
{
    /// <summary>The most minutes that a budget can have.</summary>
    public const double MostMinutes = 100_000;

    /// <summary>The most steps that a budget can have.</summary>
    public const long MostSteps = 1_000_000_000;

    /// <summary>The most generators that share all but their first layers.</summary>
    public const int MostGenerators = 64;

    private const int MostChannels = 4096;
    private const int MostSprites = 1_000_000;
    private const int MostThreads = 1024;
    private const int MostPacked = 16;
    private const int MostLabels = 1000;
    private const int MostReplayed = 1000;
    private const int MostUnrolled = 50;
    private const double LargestNoise = 100;
    private const int MostMoves = 100;
    private const int MostFrozen = 16;
    private const double LargestWeight = 1e6;

    /// <summary>The groups, in the document's order.</summary>
    public static IReadOnlyList<SettingGroup> Groups { get; } =
    [
        new("data", "The sprites: where they lie and how they are split."),
        new("data.input", "How a grid sheet is divided into sprites, where SET is one."),
        new("networks", "Sizes of the generator and the discriminator, and what they are made of."),
        new("objective", "What the networks minimise."),
        new("remedy", "The countermeasures' own settings; each counts where its countermeasure takes part."),
        new("optimizer", "How they are moved towards it, and the average of the generator that is exported."),
        new("budget", "When training ends: at whichever limit comes first. Ten minutes where neither is given."),
        new("watch", "How the generator is watched for collapse while it is trained."),
    ];

    /// <summary>The settings, in the document's order.</summary>
    public static IReadOnlyList<RecipeSetting> All { get; } =
    [
        new("format", "Version of the recipe's form.", new WholeNumber(1, Recipe.NewestFormat)),

        new("data.folder", "The sprite set: its folder, or a sheet's file. Named on the command line.", new FreeText()) { Source = SettingSource.Found },
        new("data.input.tile_width", "Width of a tile in pixels.", Tile()),
        new("data.input.tile_height", "Height of a tile in pixels.", Tile()),
        new("data.input.margin", "Pixels between the sheet's edge and its first tiles.", new WholeNumber(0, InputRecipe.MostPixels)),
        new("data.input.spacing", "Pixels between the sheet's tiles.", new WholeNumber(0, InputRecipe.MostPixels)),
        new("data.split_seed", "Seed of the split into training and held-out sprites.", new WholeNumber(0, int.MaxValue)),
        new("data.held_out", $"Share of the sprites that training never sees, for the checks; at most {DataSplit.LargestHeldOut} sprites. Larger for sets under 120 sprites.", new RealNumber(0, 0.5) { IsAboveLeast = true }) { Source = SettingSource.Chosen },
        new("data.pixel_scale", "Side of the one-coloured blocks that make up every sprite: 2 where 16×16 art was enlarged to 32×32.", new WholeNumber(1, 16)) { Source = SettingSource.Chosen },
        new("data.fingerprint", "Hash of the sprites and their attributes, by which a run knows its own again.", new FreeText { IsNullable = true }) { Source = SettingSource.Found },
        new("data.judge_by", "Other real sprites of the same look to judge the generator by, so that none of a small set need be held out; half of these teach the probe.", new FreeText { IsNullable = true }),

        new("networks.latent_length", "Length of the latent vector, which holds all that the attributes do not say.", Channels()),
        new("networks.generator_channels", "Channels of the generator's smallest feature map; each doubling of the size halves them, down to 16.", Channels()),
        new("networks.discriminator_channels", "Channels of the discriminator's smallest feature map; each doubling of the size halves them, down to 16.", Channels()),
        new("networks.embedding_length", "Length of an attribute value's vector in the generator. Shorter for many attributes.", Channels()) { Source = SettingSource.Chosen },
        new("networks.feature_length", "Length of the discriminator's feature vector.", Channels()),
        new("networks.generator_normalization", "What stands before the generator's rectifiers.", new OneOf(NetworkRecipe.Normalizations)),
        new("networks.discriminator_dropout", "Share of the discriminator's activations that are left out at random in training.", new RealNumber(0, 0.9)),
        new("networks.self_attention", "Whether both networks have one layer of self-attention, at 16×16 pixels or the nearest smaller feature map.", new YesNo()),
        new("networks.conditioning", "How the discriminator learns of attributes: they are a part of its question, or it names them, or both.", new OneOf(NetworkRecipe.Conditionings)),

        new("objective.adversarial", "The adversarial loss.", new OneOf(AdversarialLosses.Names)),
        new("objective.penalties", "The gradient penalties: r1 on real sprites, r2 on generated ones, gradient between them towards 1 (WGAN-GP).", new SomeOf(GradientPenalties.Names)),
        new("objective.penalty_weight", "Their weight: γ of γ/2·‖∇D‖² (r1, r2), λ of λ·(‖∇D‖ − 1)² (gradient).", Weight()),
        new("objective.penalty_final_weight", "Their weight when the budget is spent, to which it goes in equal ratios; null where it stays.", new RealNumber(0, LargestWeight) { IsAboveLeast = true, IsNullable = true }),
        new("objective.penalty_interval", "Moves of the discriminator from one gradient penalty to the next.", new WholeNumber(1, MostSprites)),
        new("objective.discriminator_steps", "Moves of the discriminator a step, each on a batch of its own.", new WholeNumber(1, MostMoves)),
        new("objective.remedies", "The countermeasures against collapse that take part.", new SomeOf(RemedyList.Names)),
        new("objective.matching_weight", "Weight of the matching-aware term.", Weight()),

        new("remedy.packing_samples", "packing: samples that the discriminator judges side by side.", new WholeNumber(2, MostPacked)),
        new("remedy.classifier_weight", "auxiliary-classifier: weight of its cross-entropy, in both networks' losses.", Weight()),
        new("remedy.class_group", "class-groups: neighbours in a batch that share the value of an attribute.", new WholeNumber(1, MostSprites)),
        new("remedy.leverage_ridge", "leverage-sampling: the share of the sprites below which a kind is not lifted in full.", new RealNumber(0, 1) { IsAboveLeast = true }),
        new("remedy.leverage_width", "leverage-sampling: how far a kind reaches, in medians of the distance between two sprites.", new RealNumber(0, LargestWeight) { IsAboveLeast = true }),
        new("remedy.dynamic_delta", "dynamic-clustering: δ. A sample counts as collapsed where the mean of the discriminator's output for it exceeds 1/(1 + δ).", new RealNumber(0, 1) { IsAboveLeast = true }),
        new("remedy.dynamic_share", "dynamic-clustering: share of collapsed samples from which hidden labels are added.", Share()),
        new("remedy.dynamic_labels", "dynamic-clustering: the most hidden labels.", new WholeNumber(2, MostLabels)),
        new("remedy.dynamic_blend", "dynamic-clustering: weight of a new output in a sample's mean.", new RealNumber(0, 1) { IsAboveLeast = true }),
        new("remedy.dynamic_detect_interval", "dynamic-clustering: steps from one look at the samples to the next. A shorter run has 60 looks.", new WholeNumber(1, MostSprites)),
        new("remedy.dynamic_partition_interval", "dynamic-clustering: steps from one chance of new labels to the next. A shorter run has 10 chances.", new WholeNumber(1, MostSprites)),
        new("remedy.clusters", "self-conditioning: clusters of the discriminator's features.", new WholeNumber(2, MostLabels)),
        new("remedy.cluster_interval", "self-conditioning: steps from one clustering to the next. A shorter run has 20.", new WholeNumber(1, MostSprites)),
        new("remedy.generators", "multi-generator: generators that share all but their first layers.", new WholeNumber(2, MostGenerators)),
        new("remedy.generator_attribute", "multi-generator: the attribute each of whose values has a generator of its own, instead of as many as generators says; null for none.", new FreeText { IsNullable = true }),
        new("remedy.generator_diversity", "multi-generator: weight of the loss that tells the generators apart.", Weight()),
        new("remedy.replay_size", "experience-replay: old fakes that are kept, in batches.", new WholeNumber(1, MostReplayed)),
        new("remedy.mode_seeking_weight", "mode-seeking: weight of its term.", Weight()),
        new("remedy.latent_noise", "latent-noise: the noise's standard deviation at the start; latents have 1.", new RealNumber(0, LargestNoise)),
        new("remedy.latent_noise_share", "latent-noise: the share of the run after which there is none.", new RealNumber(0, 1) { IsAboveLeast = true }),
        new("remedy.augmentation_target", "augmentation: the share of real sprites above the line, less that below it, at which the probability of a move stays.", Share()),
        new("remedy.augmentation_images", "augmentation: real sprites shown in which that probability can rise from 0 to 1.", new RealNumber(1, MostSteps)),
        new("remedy.unrolled_steps", "unrolled: the discriminator's steps that the generator looks ahead.", new WholeNumber(1, MostUnrolled)),
        new("remedy.encoder_weight", "encoder: weight of the reconstruction of latents.", Weight()),
        new("remedy.progressive_share", "progressive: the share of the run after which images have their full size, faded in.", new RealNumber(0, 1) { IsAboveLeast = true }),
        new("remedy.progressive_fade", "progressive: the share of a stage in which its images are faded in.", Share()),

        new("optimizer.batch_size", "What the discriminator judges a step: sprites, or with packing packs of them. Fewer for large sprites and small sets.", new WholeNumber(2, MostSprites)) { Source = SettingSource.Chosen },
        new("optimizer.generator_learning_rate", "Adam's step size for the generator, at the start.", Share()),
        new("optimizer.discriminator_learning_rate", "Adam's step size for the discriminator, at the start.", Share()),
        new("optimizer.beta1", "Adam's β₁.", Share()),
        new("optimizer.beta2", "Adam's β₂.", Share()),
        new("optimizer.final_factor", "The factor to which the step sizes have fallen when the budget is spent.", Share()),
        new("optimizer.average_decay", "How much of the average of the generator's weights stays at each step.", Share()),
        new("optimizer.frozen_layers", "The discriminator's first layers that keep the weights of init_from.", new WholeNumber(0, MostFrozen)),
        new("optimizer.frozen_generator_layers", "The generator's first layers that keep the weights of init_from.", new WholeNumber(0, MostFrozen)),

        new("budget.minutes", "Minutes of training.", new RealNumber(0, MostMinutes) { IsAboveLeast = true, IsNullable = true }) { Source = SettingSource.Chosen },
        new("budget.steps", "Steps of training.", new WholeNumber(1, MostSteps) { IsNullable = true }),

        new("watch.every_ticks", "Ticks of 50 steps from one look at the generator to the next; 0 for no watch.", new WholeNumber(0, MostSprites)),
        new("watch.sprites", "Sprites that are generated for a look.", new WholeNumber(1, MostSprites)),
        new("watch.most_share", "The most time that looks may take, as a share of the time of training; a look that would take more waits for a later tick.", new RealNumber(0, 100) { IsAboveLeast = true }),
        new("watch.stop_on", "What ends a run early, once the watch has seen it three times in a row.", new OneOf(WatchRecipe.StopOnNames)),

        new("seed", "Seed of everything random in the run: weights, batches, latents.", new WholeNumber(0, int.MaxValue)),
        new("device", "Where the networks are trained. cuda where libtorch finds such a device.", new OneOf(["cpu", "cuda"])) { Source = SettingSource.Chosen },
        new("threads", "Processor threads that libtorch uses. All that the machine has.", new WholeNumber(1, MostThreads)) { Source = SettingSource.Chosen },
        new("init_from", "A run, or one of its checkpoints, whose weights training starts from where they fit.", new FreeText { IsNullable = true }),
    ];

    /// <summary>The setting at a key; null where there is none.</summary>
    public static RecipeSetting? Find(string key) => All.FirstOrDefault(setting => setting.Key == key);

    /// <summary>The setting at a key, or the one that alone has that name: <c>remedies</c> for <c>objective.remedies</c>. Null where there is none.</summary>
    public static RecipeSetting? FindShort(string key) =>
        Find(key) ?? (All.Where(setting => setting.Source != SettingSource.Found && setting.Name == key).ToArray() is [var only] ? only : null);

    /// <summary>Whether a key is a group's.</summary>
    public static bool IsGroup(string key) => Groups.Any(group => group.Key == key);

    /// <summary>The names of what stands directly in a group: its settings, then the groups in it.</summary>
    /// <param name="group">A group's key, or nothing for the document.</param>
    public static IEnumerable<string> Members(string group)
    {
        var keys = All.Select(setting => setting.Key).Concat(Groups.Select(inner => inner.Key));
        var prefix = group.Length == 0 ? "" : group + ".";
        return keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal) && key.LastIndexOf('.') == prefix.Length - 1).Select(key => key[prefix.Length..]);
    }

    /// <summary>The key that was probably meant by one that does not exist: the nearest as a whole or by its name alone.</summary>
    public static string Nearest(string key)
    {
        var name = key[(key.LastIndexOf('.') + 1)..];
        return All
            .Where(setting => setting.Source != SettingSource.Found)
            .MinBy(setting => Math.Min(EditDistance.Between(key, setting.Key), NearestName.Slips(name, setting.Name)))!
            .Key;
    }

    private static WholeNumber Channels() => new(1, MostChannels);

    private static WholeNumber Tile() => new(1, InputRecipe.MostPixels) { IsNullable = true };

    private static RealNumber Weight() => new(0, LargestWeight);

    private static RealNumber Share() => new(0, 1);
}
