using Smslive247.Sandbox.Internal;

namespace Smslive247.Sandbox.Tests.Service;

[Trait("Category", "Culture")]
public class MessagePartsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(160, 1)]
    [InlineData(161, 2)]
    [InlineData(306, 2)]
    [InlineData(307, 3)]
    [InlineData(459, 3)]
    [InlineData(460, 4)]
    public void Count_Gsm7_160AloneAnd153Together(int length, int parts) => Assert.Equal(parts, MessageParts.Count(new string('a', length)));

    [Theory]
    [InlineData(70, 1)]
    [InlineData(71, 2)]
    [InlineData(134, 2)]
    [InlineData(135, 3)]
    [InlineData(201, 3)]
    [InlineData(202, 4)]
    public void Count_Ucs2_70AloneAnd67Together(int length, int parts) => Assert.Equal(parts, MessageParts.Count(new string('₦', length)));

    [Theory]
    [InlineData(80, 1)]
    [InlineData(81, 2)]
    [InlineData(152, 2)]
    [InlineData(153, 3)]
    public void Count_ExtensionCharacters_TakeTwoAndStayWhole(int length, int parts) => Assert.Equal(parts, MessageParts.Count(new string('€', length)));

    [Fact]
    public void Count_EuroWouldBeSplitAtThePartsEnd_MovesToTheNextPart()
    {
        var sameLength = new string('a', 306);
        var split = new string('a', 152) + "€" + new string('a', 152);

        Assert.Equal(2, MessageParts.Count(sameLength));
        Assert.Equal(3, MessageParts.Count(split));
    }

    [Fact]
    public void Count_EuroEndsAPart_StaysInIt() => Assert.Equal(2, MessageParts.Count(new string('a', 151) + "€" + new string('a', 153)));

    [Fact]
    public void Count_SurrogatePairWouldBeSplit_MovesToTheNextPart()
    {
        var whole = new string('₦', 65) + "😀" + new string('₦', 67);
        var split = new string('₦', 66) + "😀" + new string('₦', 66);

        Assert.Equal(2, MessageParts.Count(whole));
        Assert.Equal(3, MessageParts.Count(split));
    }

    [Theory]
    [InlineData('ò')]
    [InlineData('Ω')]
    [InlineData('\n')]
    [InlineData('¡')]
    [InlineData('Ç')]
    [InlineData('@')]
    public void Count_BasicAlphabet_TakesOne(char character) => Assert.Equal(1, MessageParts.Count(new string(character, 160)));

    [Theory]
    [InlineData('^')]
    [InlineData('{')]
    [InlineData('}')]
    [InlineData('\\')]
    [InlineData('[')]
    [InlineData('~')]
    [InlineData(']')]
    [InlineData('|')]
    [InlineData('\f')]
    public void Count_ExtensionTable_TakesTwo(char character)
    {
        Assert.Equal(1, MessageParts.Count(new string('a', 158) + character));
        Assert.Equal(2, MessageParts.Count(new string('a', 159) + character));
    }

    [Theory]
    [InlineData('`')]
    [InlineData('ç')]
    [InlineData('\t')]
    [InlineData('“')]
    public void Count_OneCharacterOutsideGsm7_CountsAllInUcs2(char character)
    {
        Assert.Equal(1, MessageParts.Count(new string('a', 69) + character));
        Assert.Equal(2, MessageParts.Count(new string('a', 70) + character));
    }
}
