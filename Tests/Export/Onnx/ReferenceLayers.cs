namespace GanAssets.Tests.Export.Onnx;

/// <summary>Layers written as the plain loops of their definitions.</summary>
internal static class ReferenceLayers
{
    public static TestTensor Conv(TestTensor x, TestTensor weight, TestTensor? bias, int stride, int padding, int group)
    {
        var (batch, channels, height, width) = Sizes(x);
        var (outputs, groupChannels, kernelHeight, kernelWidth) = Sizes(weight);
        var taps = groupChannels * kernelHeight * kernelWidth;
        var outHeight = ((height + (2 * padding) - kernelHeight) / stride) + 1;
        var outWidth = ((width + (2 * padding) - kernelWidth) / stride) + 1;
        var values = new List<float>();
        for (var n = 0; n < batch; n++)
        {
            for (var o = 0; o < outputs; o++)
            {
                var firstChannel = o / (outputs / group) * groupChannels;
                for (var row = 0; row < outHeight; row++)
                {
                    for (var column = 0; column < outWidth; column++)
                    {
                        var sum = bias?[o] ?? 0f;
                        for (var tap = 0; tap < taps; tap++)
                        {
                            var (c, ky, kx) = (tap / (kernelHeight * kernelWidth), tap / kernelWidth % kernelHeight, tap % kernelWidth);
                            var (y, z) = ((row * stride) + ky - padding, (column * stride) + kx - padding);
                            if (y >= 0 && y < height && z >= 0 && z < width)
                            {
                                var plane = (n * channels) + firstChannel + c;
                                sum += x[(((plane * height) + y) * width) + z] * weight[(o * taps) + tap];
                            }
                        }

                        values.Add(sum);
                    }
                }
            }
        }

        return TestTensor.Floats([batch, outputs, outHeight, outWidth], [.. values]);
    }

    public static TestTensor BatchNormalization(
        TestTensor x,
        TestTensor scale,
        TestTensor bias,
        TestTensor mean,
        TestTensor variance,
        float epsilon)
    {
        var (batch, channels, height, width) = Sizes(x);
        var values = new float[batch * channels * height * width];
        for (var i = 0; i < values.Length; i++)
        {
            var c = i / (height * width) % channels;
            values[i] = ((x[i] - mean[c]) / MathF.Sqrt(variance[c] + epsilon) * scale[c]) + bias[c];
        }

        return TestTensor.Floats(x.Shape, values);
    }

    public static TestTensor PixelShuffle(TestTensor x, int block)
    {
        var (batch, channels, height, width) = Sizes(x);
        var planes = channels / (block * block);
        var values = new List<float>();
        for (var plane = 0; plane < batch * planes; plane++)
        {
            for (var row = 0; row < height * block; row++)
            {
                for (var column = 0; column < width * block; column++)
                {
                    var channel = (plane * block * block) + (row % block * block) + (column % block);
                    values.Add(x[(((channel * height) + (row / block)) * width) + (column / block)]);
                }
            }
        }

        return TestTensor.Floats([batch, planes, height * block, width * block], [.. values]);
    }

    public static TestTensor ResizeNearest(TestTensor x, int factor)
    {
        var (batch, channels, height, width) = Sizes(x);
        var values = new List<float>();
        for (var plane = 0; plane < batch * channels; plane++)
        {
            for (var row = 0; row < height * factor; row++)
            {
                for (var column = 0; column < width * factor; column++)
                {
                    values.Add(x[(((plane * height) + (row / factor)) * width) + (column / factor)]);
                }
            }
        }

        return TestTensor.Floats([batch, channels, height * factor, width * factor], [.. values]);
    }

    /// <summary>a [M, K] · b [K, N] (or [N, K], transposed) + bias [N].</summary>
    public static TestTensor Gemm(TestTensor a, TestTensor b, TestTensor? bias, bool transposeB)
    {
        var (rows, inner) = ((int)a.Shape[0], (int)a.Shape[1]);
        var columns = (int)(transposeB ? b.Shape[0] : b.Shape[1]);
        var values = new float[rows * columns];
        for (var i = 0; i < values.Length; i++)
        {
            var (row, column) = (i / columns, i % columns);
            values[i] = bias?[column] ?? 0f;
            for (var k = 0; k < inner; k++)
            {
                values[i] += a[(row * inner) + k] * b[transposeB ? (column * inner) + k : (k * columns) + column];
            }
        }

        return TestTensor.Floats([rows, columns], values);
    }

    private static (int, int, int, int) Sizes(TestTensor x) => ((int)x.Shape[0], (int)x.Shape[1], (int)x.Shape[2], (int)x.Shape[3]);
}
