namespace Smslive247.Sandbox.Tests.Service;

internal static class JsonAssert
{
    /// <summary>Requires this value. xunit's own Equal treats JSON values as empty collections, so that all are equal.</summary>
    public static void Equal(JToken expected, JToken? actual) => Assert.True(JToken.DeepEquals(expected, actual), $"Expected {expected}, and it was {actual}.");

    /// <summary>Requires an object with these members; it may have others.</summary>
    public static void Includes(object expected, JObject actual) =>
        Assert.All(JObject.FromObject(expected).Properties(), member => Equal(member.Value, actual[member.Name]));
}
