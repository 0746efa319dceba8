namespace Smslive247.ContractTests.Upgrade;

/// <summary>Something that a caller sees of a document, in the words of UPGRADE.md's table.</summary>
/// <param name="Where">The operation or the schema that it belongs to.</param>
/// <param name="Text">Such as <c>charged: decimal</c>.</param>
internal sealed record Fact(string Where, string Text)
{
    public override string ToString() => $"{Where} `{Text}`";
}
