using Smslive247.V4;

namespace Smslive247.Tests;

/// <summary>One call of each kind, for tests that treat them alike.</summary>
internal static class Calls
{
    public const string Text = "Your order is ready, Amaka!";
    public const string Number = "2348031234567";
    public const string Success = """{"data":{"messageID":"m1"}}""";

    /// <summary>Reads, sends or deletes. The result of a delete is its status alone.</summary>
    public static Task CallAsync(this IVersionClient client, string method, CancellationToken cancellationToken = default) => method switch
    {
        "GET" => client.GetAsync("m1", cancellationToken),
        "POST" => client.SendAsync(Text, cancellationToken),
        "DELETE" => client.DeleteAsync(cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such call."),
    };

    /// <summary>The same with v4, for tests that do not depend on the version.</summary>
    public static Task CallAsync(this Smslive247Client client, string method, CancellationToken cancellationToken = default) => method switch
    {
        "GET" => client.Messages.GetAsync("m1", cancellationToken),
        "POST" => client.Messages.SendAsync(new() { SenderId = "SHOP", MessageText = Text, MobileNumber = Number }, cancellationToken),
        "DELETE" => client.Batches.DeleteAsync(7, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such call."),
    };

    /// <summary>The exception of a call, or null.</summary>
    public static async Task<Exception?> FailureAsync(this Task call)
    {
        await call.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return call.IsFaulted ? call.Exception!.InnerException : call.IsCanceled ? await Record.ExceptionAsync(() => call) : null;
    }
}
