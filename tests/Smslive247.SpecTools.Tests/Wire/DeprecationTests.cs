namespace Smslive247.SpecTools.Tests.Wire;

public sealed class DeprecationTests
{
    [Theory]
    [InlineData("operationId: Things_Delete", "operationId: Things_Delete\n      deprecated: true", "Things_Delete", "now deprecated", "no longer deprecated")]
    [InlineData("count: {type: integer", "count: {deprecated: true, type: integer", "Thing", "`count`: now deprecated", "`count`: no longer deprecated")]
    [InlineData("    Thing:\n", "    Thing:\n      deprecated: true\n", "Thing", "now deprecated", "no longer deprecated")]
    [InlineData("name: search, in: query", "name: search, deprecated: true, in: query", "Things_List", "`search`: now deprecated", "`search`: no longer deprecated")]
    [InlineData("X-Total: {schema", "X-Total: {deprecated: true, schema", "Things_List", "`X-Total`: now deprecated", "`X-Total`: no longer deprecated")]
    public void Compare_Deprecated_IsCompatibleInBothDirections(string old, string current, string where, string what, string reversed)
    {
        var (after, before) = (Assert.Single(SmallApi.After(old, current)), Assert.Single(SmallApi.Before(old, current)));

        Assert.Equal((Difference.DeprecatedRule, where, what, Verdict.Addition), (after.Rule, after.Where, after.What, after.Wire));
        Assert.Equal((Difference.DeprecatedRule, where, reversed, Verdict.None), (before.Rule, before.Where, before.What, before.Wire));
    }
}
