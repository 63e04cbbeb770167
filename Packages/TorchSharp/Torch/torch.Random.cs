namespace TorchSharp;

public static partial class torch
{
    /// <summary>Seeds the library's own generator, on every device.</summary>
    public static Generator manual_seed(long seed)
    {
        Check(at_manual_seed(seed));
        return Generator.Own;
    }

    /// <summary>Uniform in [0, 1).</summary>
    public static Tensor rand(
        long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null,
        string[]? names = null) =>
        Own(at_rand(size, size.Length, new(dtype, device, requires_grad, names)));

    /// <summary>Normal, of mean 0 and variance 1.</summary>
    public static Tensor randn(
        long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null,
        string[]? names = null) =>
        Own(at_randn(size, size.Length, new(dtype, device, requires_grad, names)));

    public static Tensor randn(
        long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        randn([rows, columns], dtype, device, requires_grad, generator, names);

    /// <summary>Whole numbers in [low, high), int64 unless asked otherwise.</summary>
    public static Tensor randint(
        long low, long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Own(at_randint(low, high, size, size.Length, new(dtype, device, requires_grad, names, ScalarType.Int64)));

    /// <summary>Stands for the library's own generator: the only one here, so that whoever passes it on changes nothing.</summary>
    public class Generator
    {
        internal static readonly Generator Own = new();

        private Generator()
        {
        }
    }
}
