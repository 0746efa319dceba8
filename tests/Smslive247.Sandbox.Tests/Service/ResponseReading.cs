namespace Smslive247.Sandbox.Tests.Service;

internal static class ResponseReading
{
    public static JObject Json(this ServiceResponse response) => Assert.IsType<ServiceResponse.Resource>(response).Json;

    public static string? Text(this ServiceResponse response, string member) => (string?)response.Json()[member];

    /// <summary>All items of a list, which the response must be.</summary>
    public static IReadOnlyList<JObject> Items(this ServiceResponse response)
    {
        var list = Assert.IsType<ServiceResponse.List>(response);
        var items = list.Page(0, list.Count);
        Assert.Equal(list.Count, items.Count);
        return items;
    }

    public static IReadOnlyList<string?> Texts(this ServiceResponse response, string member) => [.. response.Items().Select(item => (string?)item[member])];

    public static SandboxFile File(this ServiceResponse response) => Assert.IsType<ServiceResponse.Download>(response).File;

    public static string FileText(this ServiceResponse response) => Encoding.UTF8.GetString(response.File().Contents);

    /// <summary>The lines of a downloaded CSV, its header first.</summary>
    public static string[] Lines(this ServiceResponse response) => response.FileText().TrimEnd().Split("\r\n");

    public static void IsDone(this ServiceResponse response) => Assert.Same(ServiceResponse.Done, response);

    /// <summary>Fails unless the response is an error with this status and, if any, these fields.</summary>
    /// <returns>The message of the error.</returns>
    public static string IsError(this ServiceResponse response, int status, params string[] fields)
    {
        var error = Assert.IsType<ServiceResponse.Error>(response);
        Assert.Equal(status, error.Status);
        Assert.Equal(fields, error.Errors.Select(one => one.Field));
        Assert.NotEmpty(error.Message);
        return error.Message;
    }
}
