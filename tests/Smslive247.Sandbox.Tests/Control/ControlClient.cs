namespace Smslive247.Sandbox.Tests.Control;

/// <summary>Calls of the control.</summary>
internal static class ControlClient
{
    public static async Task<(int Status, JToken Json)> ControlAsync(this TestSandbox test, string method, string path, string? json = null)
    {
        var (status, found, response) = await test.SendAsync(method, $"/_sandbox/{path}", json ?? (method == "POST" ? "" : null));
        response.Dispose();
        return (status, found);
    }

    /// <summary>A POST that must succeed.</summary>
    public static async Task<JToken> PostAsync(this TestSandbox test, string path, string json)
    {
        var (status, found) = await test.ControlAsync("POST", path, json);
        Assert.True(status == 200, found.ToString());
        return found;
    }

    /// <summary>A GET that must succeed.</summary>
    public static async Task<JToken> GetAsync(this TestSandbox test, string path)
    {
        var (status, found) = await test.ControlAsync("GET", path);
        Assert.True(status == 200, found.ToString());
        return found;
    }
}
