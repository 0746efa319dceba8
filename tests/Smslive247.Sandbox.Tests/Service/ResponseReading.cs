namespace Smslive247.Sandbox.Tests.Service;

internal static class ResponseReading
{
    public static JObject Json(this SandboxAnswer answer) => Assert.IsType<SandboxAnswer.Resource>(answer).Json;

    public static string? Text(this SandboxAnswer answer, string member) => (string?)answer.Json()[member];

    /// <summary>All items of a list, which the answer must be.</summary>
    public static IReadOnlyList<JObject> Items(this SandboxAnswer answer)
    {
        var list = Assert.IsType<SandboxAnswer.List>(answer);
        var items = list.Page(0, list.Count);
        Assert.Equal(list.Count, items.Count);
        return items;
    }

    public static IReadOnlyList<string?> Texts(this SandboxAnswer answer, string member) => [.. answer.Items().Select(item => (string?)item[member])];

    public static SandboxFile File(this SandboxAnswer answer) => Assert.IsType<SandboxAnswer.Download>(answer).File;

    /// <summary>The lines of a downloaded CSV, its header first.</summary>
    public static string[] Lines(this SandboxAnswer answer) => answer.File().Text.TrimEnd().Split("\r\n");

    public static void IsDone(this SandboxAnswer answer) => Assert.Same(SandboxAnswer.Done, answer);

    /// <summary>Demands an error with this status and, if any, these fields at fault.</summary>
    public static void IsError(this SandboxAnswer answer, int status, params string[] fields)
    {
        var error = Assert.IsType<SandboxAnswer.Refusal>(answer);
        Assert.Equal(status, error.Status);
        Assert.Equal(fields, error.Errors.Select(one => one.Field));
        Assert.NotEmpty(error.Message);
    }
}
