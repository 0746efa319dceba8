using Smslive247.SpecTools.Drift;

namespace Smslive247.SpecTools.Tests.Drift;

public sealed class DriftReportTests
{
    private const string Property = "        count: {type: integer, format: int32}\n";

    private static readonly string Vendor = SmallApi.Text
        .Replace(Property, "", StringComparison.Ordinal)
        .Replace("name: search, in: query", "name: search, in: path", StringComparison.Ordinal)
        .Replace("pattern: ^a", "pattern: \"it's: [#]\\t{,}\"", StringComparison.Ordinal)
        .Replace("Thing'", "Item'", StringComparison.Ordinal).Replace("    Thing:", "    Item:", StringComparison.Ordinal)
        .Replace("    delete:\n", "    patch: {operationId: Things_Patch, responses: {'200': {description: a}}, parameters: [{name: thingId, in: path, required: true, schema: {type: string}}]}\n    delete:\n", StringComparison.Ordinal);

    [Fact]
    public void Write_NothingUnaccepted_StartsWithNothingToDo() => Assert.Equal(
        """
        # Drift of `openapi/small.yaml` (at afd9035) from `vendor.json`

        **Nothing to do.** 1 accepted difference, no others.

        ## Accepted

        - 1: It is new.

        """,
        Write(SmallApi.Text.Replace(Property, "", StringComparison.Ordinal), "[{rule: property-removed, reason: It is new.}]"));

    [Fact]
    public void Write_AllAsked_ListsEachAcceptedDifference() => Assert.EndsWith(
        "## Accepted\n\n| where | what | reason |\n|---|---|---|\n| Thing | response: `count` removed | It is \\| new. |\n",
        Write(SmallApi.Text.Replace(Property, "", StringComparison.Ordinal), "[{rule: property-removed, reason: It is | new.}]", isComplete: true), StringComparison.Ordinal);

    [Fact]
    public void Write_Unaccepted_SaysWhatToEditOrWhatToAdd()
    {
        var report = Write(Vendor, "[{rule: range, what: old, reason: Gone.}]");

        Assert.Contains("\n**To do:** 1 error of the vendor's document, 5 differences not accepted, 2 entries to remove from `small.deliberate.yaml`.", report, StringComparison.Ordinal);
        Assert.Contains(
            """
            ### 3. Thing: response: `count` removed

            Edit `openapi/small.yaml:48` (**breaking**: clients may read it), or accept it:

            ```yaml
            - rule: property-removed
              where: Thing
              what: '`count` removed'
              reason: # why we do not follow the vendor
            ```

            """,
            report, StringComparison.Ordinal);
        Assert.Contains("## Accepted, but no longer a difference\n\n- `*` of range (Gone.)\n- `old` of range (Gone.)\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ErrorOfTheVendor_ComesFirstAndStaysWhenItIsAccepted()
    {
        var (before, after) = (Write(Vendor, "[]"), Write(Vendor, "[{rule: vendor-error, reason: Known.}]"));

        Assert.Equal("Errors of the vendor's document", Titles(before)[0]);
        Assert.Contains("### 1. #/paths/~1api~1v1~1things/get: path parameter `search` is declared, but is not in the path\n\nReport it to the vendor. Until it is corrected, accept it with a reason, such as the date of your report:\n", before, StringComparison.Ordinal);
        Assert.Equal("Accepted errors of the vendor's document", Titles(after)[0]);
        Assert.Contains("- #/paths/~1api~1v1~1things/get: path parameter `search` is declared, but is not in the path (Known.)\n", after, StringComparison.Ordinal);
    }

    /// <summary>The vendor's text could otherwise change the page, or hide a line of it.</summary>
    [Fact]
    public void Write_TextWithControlCharactersOrBackticks_StaysInItsLine()
    {
        var report = Write(SmallApi.Text.Replace("enum: [NEW, OLD]", "enum: [NEW, OLD, \"a`b\\u001b[2J\\u202e\\n## c\"]", StringComparison.Ordinal), "[]");

        Assert.Contains("value `a'b\uFFFD[2J\\u202e ## c` added\n", report, StringComparison.Ordinal);
    }

    /// <summary>An entry that accepts an error names its place and not its position, so that it outlives other changes.</summary>
    [Fact]
    public void Write_AcceptedErrorOfAVendorWhoAddsLines_StaysAccepted()
    {
        const string Repeated = "count: {type: integer}\n        count: {type: integer";
        var vendor = SmallApi.Text.Replace("count: {type: integer", Repeated, StringComparison.Ordinal);
        const string List = "[{rule: vendor-error, where: '#/components/schemas/Thing/properties', what: 'the key `count` is repeated; the first one is used', reason: Known.}, {rule: format, reason: Known.}]";

        Assert.All([vendor, vendor.Replace("openapi: 3.0.3", "openapi: 3.0.3\n\n# More.\n", StringComparison.Ordinal)], text => Assert.Contains("**Nothing to do.**", Write(text, List), StringComparison.Ordinal));
    }

    [Fact]
    public void Write_OperationThatTheVendorLacks_DoesNotSayThatItIsGone()
    {
        var vendor = SmallApi.Text.Replace("    delete:\n      operationId: Things_Delete\n      tags: [Things]\n      parameters: [{name: thingId, in: path, required: true, schema: {type: string}}]\n      responses: {'204': {description: Deleted.}}\n", "", StringComparison.Ordinal);

        var report = Write(vendor, "[]");

        Assert.Contains("Things_Delete: `DELETE /things/{thingId}` not in the vendor's document\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("callers receive 404", report, StringComparison.Ordinal);
        Assert.Contains("what: '`DELETE /things/{thingId}` not in the vendor''s document'", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SeveralErrors_CountsThem() => Assert.Contains(
        "**To do:** 3 errors of the vendor's document, 4 differences not accepted.", Write("openapi: 3.0.3\ninfo: {title: a, version: 1.0.0}\npaths:\n  /a: {$ref: '#/nothing'}\n  /b:\n", "[]"), StringComparison.Ordinal);

    /// <summary>An entry without a reason is refused, so that none is forgotten.</summary>
    [Fact]
    public void Write_EntriesOfTheReport_AcceptEverything()
    {
        var entries = string.Concat(Regex.Matches(Write(Vendor, "[]"), "```yaml\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value));

        Assert.Contains("an entry has no reason", Assert.Throws<SpecException>(() => AcceptedDrift.Parse("list.yaml", entries)).Message, StringComparison.Ordinal);
        Assert.Contains("**Nothing to do.** 6 accepted differences, no others.", Write(Vendor, entries.Replace("reason: #", "reason: Known #", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static string[] Titles(string report) => [.. Regex.Matches(report, "^## (.*)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value)];

    private static string Write(string vendor, string list, bool isComplete = false)
    {
        var ours = SmallApi.Parse(SmallApi.Text);
        var comparison = new DriftComparison(ours, SpecDocument.ParseLenient("vendor.json", vendor), AcceptedDrift.Parse("list.yaml", list), isEnvelopeIgnored: false);
        return new DriftReport(comparison, ours, new(new("openapi/small.yaml", "at afd9035"), new("vendor.json", null), "small.deliberate.yaml")).Write(isComplete);
    }
}
