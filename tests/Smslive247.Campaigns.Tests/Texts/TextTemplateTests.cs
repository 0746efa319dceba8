using Smslive247.Campaigns.Texts;

namespace Smslive247.Campaigns.Tests.Texts;

public sealed class TextTemplateTests
{
    [Theory]
    [InlineData("Dear {First Name},", "Dear Ada,")]
    [InlineData("Dear {FIRSTNAME},", "Dear Ada,")]
    [InlineData("Dear { firstName },", "Dear Ada,")]
    [InlineData("{First Name}{first name}", "AdaAda")]
    [InlineData("No placeholder", "No placeholder")]
    [InlineData("Braces {} and { stay", "Braces {} and { stay")]
    public void Render_Placeholder_IsTheColumnWithoutBlanksAndCase(string template, string expected) =>
        Assert.Equal((expected, TextFindings.None), Render(template, ("First Name", " Ada ")));

    [Fact]
    public void Render_ValueWithPlaceholder_IsNotRenderedAgain() => Assert.Equal(("{Name}", TextFindings.None), Render("{A}", ("A", "{Name}"), ("Name", "x")));

    [Fact]
    public void Render_UnknownPlaceholder_IsFound() => Assert.Equal(TextFindings.UnknownPlaceholder, Render("Dear {Name}", ("First Name", "Ada")).Findings);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Render_EmptyValue_IsFound(string? value) => Assert.Equal(("Dear !", TextFindings.EmptyValue), Render("Dear {Name}!", ("Name", value)));

    [Theory]
    [InlineData(765, false)]
    [InlineData(766, true)]
    public void Render_SixParts_IsTooLong(int length, bool expected) => Assert.Equal(expected ? TextFindings.TooLong : TextFindings.None, Render(new string('a', length)).Findings);

    [Fact]
    public void Render_Nothing_IsEmpty() => Assert.Equal(TextFindings.EmptyValue | TextFindings.Empty, Render("{A}", ("A", "")).Findings);

    [Fact]
    public async Task Render_RowsOfABatchFile_IsTheTextOfTheService()
    {
        await using var sandbox = await Smslive247Sandbox.StartAsync();
        using var client = new V5.Smslive247Client(new Smslive247Options { ApiKey = sandbox.Key, BaseAddress = sandbox.Address });
        const string Text = "Dear { first name }, {Shop} {OPEN}";
        using var file = new MemoryStream("Phone,First Name,Shop,Open\n2348030000001,Ada, A & B ,{Shop}\n2348030000002,Öl,,9-5\n"u8.ToArray());

        var stored = await client.BatchFiles.CreateAsync(countryCode: 234, new Smslive247Upload(file, "rows.csv"));
        await client.Batches.CreateFromFileAsync(new() { SenderId = "Sandbox", MessageText = Text, BatchFileId = stored.BatchFileId, PhoneNumberColumn = 0 });
        await Wait.UntilAsync(() => Task.FromResult(sandbox.Messages.Count == 2));

        Assert.Equal(
            [Render(Text, ("First Name", "Ada"), ("Shop", " A & B "), ("Open", "{Shop}")).Text, Render(Text, ("First Name", "Öl"), ("Shop", ""), ("Open", "9-5")).Text],
            sandbox.Messages.OrderBy(message => message.PhoneNumber).Select(message => message.Text));
    }

    private static (string Text, TextFindings Findings) Render(string template, params (string Column, string? Value)[] values)
    {
        var rendered = new TextTemplate(template).Render(values.ToDictionary(value => TextTemplate.ColumnName(value.Column), value => value.Value));
        return (rendered.Text, rendered.Findings);
    }
}
