using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Tests.Formats;

[Trait("Category", "Culture")]
public class CsvTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a,b\r\nc,d\r\n", "a|b/c|d")]
    [InlineData("a,b\nc", "a|b/c")]
    [InlineData("a\rb", "a/b")]
    [InlineData(",\n", "|")]
    [InlineData("\n\na\n\n", "a")]
    [InlineData("\"a,\"\"b\"\"\nc\",d", "a,\"b\"\nc|d")]
    [InlineData("\"never closed,\n", "never closed,\n")]
    [InlineData("\"closed\"early,b", "closedearly|b")]
    [InlineData("a\"b,c", "a\"b|c")]
    [InlineData("\uFEFFa,b", "a|b")]
    public void Read_Text_IsTakenApart(string text, string rows) =>
        Assert.Equal(rows, string.Join('/', Csv.Read(text).Select(row => string.Join('|', row))));

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        string[] row = ["plain", "a,b", "\"quoted\"", "two\r\nlines", "", " blank "];

        Assert.Equal([["h"], row], Csv.Read(Csv.Write(["h"], [row])));
    }
}
