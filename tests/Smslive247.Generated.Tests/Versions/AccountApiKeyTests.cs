using Smslive247.V5;

namespace Smslive247.Tests.Versions;

public class AccountApiKeyTests
{
    [Theory]
    [InlineData("W62PD8vZn0ahZXCGdyiVDg==", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("MA-0f8fad5b-d9cb-469f-a165-70867728950e", "MA-0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("AAAA", "AAAA")]
    [InlineData(null, null)]
    public void GetApiKey_AnyKey_HasTheFormThatTheServiceAccepts(string? key, string? expected) => Assert.Equal(expected, new Account { Key = key }.GetApiKey());
}
