namespace Smslive247.Sandbox.Tests.Service;

internal static class JsonAssert
{
    /// <summary>Demands this value. To xunit's own Equal any two JSON values are equal, since it takes them for empty collections.</summary>
    public static void Equal(JToken expected, JToken? actual) => Assert.True(JToken.DeepEquals(expected, actual), $"Expected {expected}, and it was {actual}.");

    /// <summary>Demands an object with these members, whatever others it has.</summary>
    public static void Includes(object expected, JObject actual) =>
        Assert.All(JObject.FromObject(expected).Properties(), member => Equal(member.Value, actual[member.Name]));
}
