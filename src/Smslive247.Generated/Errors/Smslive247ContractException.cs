using System.Net;

namespace Smslive247;

/// <summary>
/// The service answered with success, but the body is not what the document promises: HTML, cut off, without its data.
/// </summary>
public sealed class Smslive247ContractException : Smslive247Exception
{
    /// <summary>Creates the exception; tests of your own error handling may do so.</summary>
    public Smslive247ContractException(string message)
        : base(message)
    {
    }

    /// <summary>The status of the answer.</summary>
    /// <value>Null where no single answer is at fault, such as a page that comes twice.</value>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The body of the answer, up to its first 64 KiB. Do not log it.</summary>
    /// <value>Null where the answer has none.</value>
    public string? ResponseBody { get; init; }

    /// <summary>The status line and headers of the answer.</summary>
    /// <value>Null where the exception was made by a test.</value>
    public Smslive247Response? Response { get; init; }
}
