namespace GanAssets.Trainer.Data.Making.Heroes;

/// <summary>Puts the parts of one hero together, from the back to the front.</summary>
internal sealed class HeroPainter
{
    private const int HatRow = 8;
    private const int HelmetRow = 8;
    private const int CrownRow = 6;

    private readonly HeroCanvas _canvas = new();
    private readonly HeroTraits _traits;
    private readonly HeroDetails _details;

    private HeroPainter(HeroTraits traits, HeroDetails details)
    {
        _traits = traits;
        _details = details;
    }

    /// <summary>Draws a hero.</summary>
    /// <param name="traits">What the labels say.</param>
    /// <param name="details">What they do not say.</param>
    /// <param name="rgba">H×W×4 bytes, all of them written; alpha is 0 or 255.</param>
    public static void Paint(HeroTraits traits, HeroDetails details, Span<byte> rgba)
    {
        var painter = new HeroPainter(traits, details);
        painter.PaintBack();
        painter.PaintBody();
        painter.PaintHead();
        painter.PaintHands();
        painter._canvas.Outline();
        painter._canvas.Color(painter.Ramps(), rgba);
    }

    private void PaintBack()
    {
        Stamp($"body.{_traits.Class}.back");
        Stamp($"body.{_traits.Class}.quiver", _details.Nod);
        Stamp($"hair.{_traits.HairStyle}.back", _details.Nod);
    }

    private void PaintBody()
    {
        Stamp($"body.{_traits.Class}.legs{_details.Legs}");
        Stamp($"body.{_traits.Class}");
        Stamp($"body.{_traits.Class}.emblem{_details.Emblem}");
    }

    private void PaintHead()
    {
        var nod = _details.Nod;
        Stamp("face", nod);
        Stamp("eyes", nod);
        Stamp($"brow{_details.Brow}", nod);
        Stamp($"mouth{_details.Mouth}", nod);
        Stamp($"cheek{_details.Cheek}", nod);
        Stamp($"hair.{_traits.HairStyle}", nod, castsShadow: true);
        Stamp($"hair.{_traits.HairStyle}.fringe{_details.Fringe}", nod, castsShadow: true);
        Stamp($"body.{_traits.Class}.scarf", nod);
        _canvas.ClearHairAbove(nod + _traits.Headgear switch { "hat" => HatRow, "helmet" => HelmetRow, "crown" => CrownRow, _ => -nod });
        Stamp($"headgear.{_traits.Headgear}", nod, castsShadow: true);
    }

    private void PaintHands()
    {
        Stamp($"weapon.{_traits.Weapon}", -_details.WeaponLift);
        Stamp("hand.left", -_details.WeaponLift);
        Stamp($"offhand.{_traits.Offhand}", -_details.OffhandLift);
        if (_traits.Offhand != "shield")
        {
            Stamp("hand.right", -_details.OffhandLift);
        }
    }

    // Not every value has every part: no headgear, for one, or no ornament.
    private void Stamp(string name, int down = 0, bool castsShadow = false)
    {
        if (HeroArt.Parts.TryGetValue(name, out var part))
        {
            _canvas.Stamp(part, down, castsShadow);
        }
    }

    private Ramp?[] Ramps() =>
    [
        .. Enum.GetValues<Material>().Select(material => HeroArt.Ramps.GetValueOrDefault(material switch
        {
            Material.Skin => $"skin.{_traits.Skin}",
            Material.Hair => $"hair.{_traits.HairColor}",
            Material.Armor => $"armor.{_traits.ArmorColor}",
            Material.Eye => _details.Eyes,
            Material.Belt => _details.Belt,
            Material.Boots => _details.Boots,
            Material.Pants => _details.Pants,
            Material.Gem => _details.Gem,
            Material.Cover => _details.Cover,
            _ => material.ToString().ToLowerInvariant(),
        })),
    ];
}
