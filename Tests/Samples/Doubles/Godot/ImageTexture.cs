namespace Godot;

/// <summary><see href="https://docs.godotengine.org/en/stable/classes/class_imagetexture.html"/></summary>
public class ImageTexture : Texture2D
{
    private readonly Image _image;

    private ImageTexture(Image image) => _image = image;

    public static ImageTexture CreateFromImage(Image image) => new(image);

    public override Image GetImage() => _image;
}
