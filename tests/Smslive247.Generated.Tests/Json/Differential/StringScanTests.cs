using System.Text;

namespace Smslive247.Tests;

/// <summary>
/// Strings of 0 to 70 letters, which is more than any vector has, with something else at each place of them: as a name, as text
/// that is wanted, and in a member that is unknown.
/// </summary>
public class StringScanTests
{
    public static TheoryData<string> Others => ["é", "Ẹ", "😀", "\u007f", "\\\"", "\\\\", "\\n", "\\u0041", "\\uD83D\\uDE00", "\\uD83D", "\"", "\\", "\\x", "\\u12", "\0", "\n", "\u001f", "not UTF-8"];

    [Theory]
    [MemberData(nameof(Others))]
    public void Read_AnotherSignAtEachPlaceOfAString_FindsWhatNewtonsoftFinds(string other)
    {
        byte[] sign = other == "not UTF-8" ? [0xE2, 0x82] : Encoding.UTF8.GetBytes(other);
        var promised = Body.Of(typeof(V5.Message));
        var check = new Differential();
        for (var length = 0; length <= 70; length++)
        {
            for (var place = 0; place <= length; place++)
            {
                byte[] text = [.. Letters(place), .. sign, .. Letters(length - place)];
                Assert.Null(check.Complaint(promised, [.. "{\"messageID\":\"m1\",\""u8, .. text, .. "\":1}"u8]));
                Assert.Null(check.Complaint(promised, [.. "{\"messageID\":\""u8, .. text, .. "\"}"u8]));
                Assert.Null(check.Complaint(promised, [.. "{\"messageID\":\"m1\",\"x\":\""u8, .. text, .. "\"}"u8]));
            }
        }

        Assert.True(check.Read == 0 || check.Refused == 0);
    }

    private static byte[] Letters(int count) => [.. Enumerable.Range(0, count).Select(index => (byte)('g' + (index % 20)))];
}
