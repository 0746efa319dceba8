using CsCheck;
using Smslive247.Sandbox.Internal;

namespace Smslive247.Sandbox.Tests.Service;

/// <summary>
/// The sandbox charges what a user's own program counts beforehand: two implementations, one rule, and no text for which they
/// differ, the empty one and halves of surrogate pairs included.
/// </summary>
[Trait("Category", "Culture")]
public class SmsTextComparisonTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.OneOf(Gen.Char[' ', '~'], Gen.OneOf('\n', '\r', '\f', '€', 'Ç', 'Ω', 'ò')).Array[0, 480].Select(characters => new string(characters)),
        Gen.OneOf("a", "€", "₦", "ẹ", "😀", "\uD83D", "\uDE00", "\r\n").Array[0, 240].Select(string.Concat),
        Gen.OneOf("a", "€", "[").Array[140, 320].Select(string.Concat),
        Gen.OneOf("a", "😀").Array[60, 140].Select(string.Concat),
        Gen.Char.Array[0, 5].Select(characters => new string(characters)));

    [Fact]
    public void Count_AnyText_IsTheSameInLibraryAndSandbox() =>
        Texts.Sample(text => Assert.Equal(SmsText.Count(text).Parts, MessageParts.Count(text)), iter: 2_000);

    [Fact]
    public void Count_EachCharacter_IsTheSameInLibraryAndSandbox() => Assert.All(
        Enumerable.Range(0, 0x10000).Select(unit => new string((char)unit, 152)),
        text => Assert.Equal(SmsText.Count(text).Parts, MessageParts.Count(text)));
}
