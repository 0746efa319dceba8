using CsCheck;
using Smslive247.Sandbox.Messages;

namespace Smslive247.Sandbox.Tests.Messages;

/// <summary>
/// The sandbox charges what a user's own program counts beforehand: two implementations of one rule, which the tests of
/// the library define. No text differs, the empty one and halves of surrogate pairs included.
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

    [Theory]
    [InlineData('a', "€")]
    [InlineData('₦', "😀")]
    public void Count_WideCharacterAtEachPlace_IsTheSameInLibraryAndSandbox(char other, string wide) => Assert.All(
        from length in Enumerable.Range(0, 470)
        from place in Enumerable.Range(0, length + 1)
        select new string(other, place) + wide + new string(other, length - place),
        text => Assert.Equal(SmsText.Count(text).Parts, MessageParts.Count(text)));

    [Fact]
    public void Count_EachCharacter_IsTheSameInLibraryAndSandbox() => Assert.All(
        Enumerable.Range(0, 0x10000).Select(unit => new string((char)unit, 152)),
        text => Assert.Equal(SmsText.Count(text).Parts, MessageParts.Count(text)));
}
