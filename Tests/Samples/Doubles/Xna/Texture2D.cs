using System;
using System.Threading;

namespace Microsoft.Xna.Framework.Graphics;

/// <summary>SurfaceFormat.Color: four bytes a pixel, the top row first. <see href="https://docs.monogame.net/api/Microsoft.Xna.Framework.Graphics.Texture2D.html"/></summary>
public class Texture2D(GraphicsDevice graphicsDevice, int width, int height) : IDisposable
{
    public int Width { get; } = width;

    public int Height { get; } = height;

    public bool IsDisposed { get; private set; }

    /// <summary>What the graphics card has; null before the first upload.</summary>
    internal byte[]? Data { get; private set; }

    public void SetData<T>(T[] data)
        where T : struct
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        if (Thread.CurrentThread != graphicsDevice.Owner)
        {
            throw new InvalidOperationException("Operation not called on UI thread.");
        }

        if (data is not byte[] bytes || bytes.Length != Width * Height * 4)
        {
            throw new ArgumentException("Expected data of another length.");
        }

        Data = (byte[])bytes.Clone();
    }

    public void Dispose()
    {
        IsDisposed = true;
        GC.SuppressFinalize(this);
    }
}
