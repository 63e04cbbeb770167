using GanAssets.Trainer.Data.Inspection;
using static GanAssets.Tests.Data.Inspection.LabelledSprites;

namespace GanAssets.Tests.Data.Inspection;

internal sealed class ValueSheetTests
{
    private const int Cell = 64;
    private const int Gap = 4;

    [Test]
    public void Each_value_that_occurs_has_a_row_and_unknown_one_has_too()
    {
        var rows = Rows(100, sprite => [sprite % 3, sprite < 90 ? 0 : -1]);

        Assert.That(RowsOf(ValueSheet.Draw(Make([("a", 4), ("b", 1)], rows)).Height), Is.EqualTo(3 + 2));
    }

    [Test]
    public void Attribute_with_very_many_values_gets_rows_for_some()
    {
        var sheet = ValueSheet.Draw(Make([("a", 100)], Rows(200, sprite => [sprite / 2])));

        Assert.That(RowsOf(sheet.Height), Is.EqualTo(16));
    }

    [Test]
    public void Unlabelled_sprites_are_laid_out_as_a_grid()
    {
        var sheet = ValueSheet.Draw(Make([], Rows(500, _ => [])));

        Assert.That(RowsOf(sheet.Height), Is.EqualTo(8));
        Assert.That(RowsOf(sheet.Width), Is.EqualTo(12));
    }

    [Test]
    public void Row_of_few_sprites_ends_where_they_end()
    {
        var sheet = ValueSheet.Draw(Make([("a", 2)], Rows(20, sprite => [sprite == 0 ? 0 : 1])));

        var left = sheet.Width - (12 * (Cell + Gap)) - Gap;
        Assert.That(IsPaper(left, 0), Is.False);
        Assert.That(IsPaper(left + Cell + Gap, 0), Is.True);
        Assert.That(IsPaper(left + (11 * (Cell + Gap)), 1), Is.False);

        bool IsPaper(int x, int row) => sheet.Rgba.AsSpan((((((2 * Gap) + (row * (Cell + Gap)) + 1) * sheet.Width) + x + 1) * 4), 3).SequenceEqual(new byte[] { 255, 255, 255 });
    }

    private static int RowsOf(int pixels) => (pixels - (3 * Gap)) / (Cell + Gap);
}
