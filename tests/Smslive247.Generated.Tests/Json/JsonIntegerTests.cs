namespace Smslive247.Tests.Json;

/// <summary>Integers as JSON Schema defines them: the notation does not matter.</summary>
[Trait("Category", "Culture")]
public class JsonIntegerTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.0", 0)]
    [InlineData("0e99999999999", 0)]
    [InlineData("0.000e-99999999999999999999999", 0)]
    [InlineData("1.0", 1)]
    [InlineData("1e2", 100)]
    [InlineData("1E+2", 100)]
    [InlineData("1.50e1", 15)]
    [InlineData("-12.5e1", -125)]
    [InlineData("0.00001e5", 1)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483647.00", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("-214748364.8e1", int.MinValue)]
    public void ReadInt32_Integer_IsReadHoweverItIsSpelled(string json, int expected)
    {
        Assert.Equal(expected, Cursors.Whole(json, (ref cursor) => cursor.ReadInt32()));
        Assert.Equal(expected, Cursors.Whole($"[{json}]", (ref cursor) => cursor.ReadList((ref item) => item.ReadInt32()))[0]);
        Assert.Equal(expected, Cursors.Whole(json, (ref cursor) => cursor.ReadInt64()));
    }

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("92233720368547758070e-1", long.MaxValue)]
    [InlineData("9.223372036854775807e18", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("-9223372036854775808.000", long.MinValue)]
    [InlineData("1e18", 1_000_000_000_000_000_000)]
    public void ReadInt64_Integer_IsReadHoweverItIsSpelled(string json, long expected) =>
        Assert.Equal(expected, Cursors.Whole(json, (ref cursor) => cursor.ReadInt64()));

    [Fact]
    public void ReadInt64_ManyZeros_AreCounted()
    {
        var zeros = new string('0', 900);

        Assert.All([$"1{zeros}e-900", $"0.{zeros}1e901", $"1.{zeros}", $"0.{zeros}e9"], json => Assert.Equal(json.Contains('1', StringComparison.Ordinal) ? 1 : 0, Cursors.Whole(json, (ref cursor) => cursor.ReadInt64())));
    }

    // A BigInteger of this length takes minutes.
    [Fact]
    public void ReadInt64_TenMillionDigits_Throws()
    {
        var digits = new string('7', 10_000_000);

        Assert.All([digits, $"-{digits}", $"1.{digits}", $"1e{digits}", $"1{digits}e-{digits.Length}"], json => Cursors.Error(json, (ref cursor) => cursor.ReadInt64()));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("1e-1")]
    [InlineData("1.0000000000000000000000000000000001")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("92233720368547758080e-1")]
    [InlineData("1e19")]
    [InlineData("1e999999999")]
    [InlineData("1e-999999999")]
    [InlineData("1e9223372036854775807")]
    [InlineData("1e-9223372036854775808")]
    [InlineData("1e99999999999999999999999")]
    [InlineData("1e-99999999999999999999999")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("\"1\"")]
    [InlineData("\"\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void ReadInt64_AnythingElse_IsRejected(string json)
    {
        Assert.Equal("a 64-bit integer is expected (at byte 0).", Cursors.Error(json, (ref cursor) => cursor.ReadInt64()).Message);
        Assert.Equal("a 32-bit integer is expected (at byte 0).", Cursors.Error(json, (ref cursor) => cursor.ReadInt32()).Message);
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("2147483648.0")]
    [InlineData("-2147483649")]
    [InlineData("1e10")]
    public void ReadInt32_MoreThan32Bits_IsRejected(string json) => Cursors.Error(json, (ref cursor) => cursor.ReadInt32());
}
