namespace Smslive247.Benchmarks.Service;

/// <summary>One way to call the service. Results are returned so that none can be left out.</summary>
internal interface ICandidate : IDisposable
{
    /// <summary>The list of messages, or the object that it stands in.</summary>
    Task<object> ListAsync(int pageNo);

    /// <summary>The message, or the object that it stands in.</summary>
    Task<object> GetAsync(string messageId);

    /// <summary>The message as accepted, or the object that it stands in.</summary>
    Task<object> SendAsync(string text, string phoneNumber);

    /// <summary>The exception, after a call that the service refuses.</summary>
    Task<object> FailAsync(string messageId);
}
