using System.Text;
using Newtonsoft.Json.Linq;
using Smslive247.Internal;

namespace Smslive247;

/// <summary>The answer of an operation that this version of the library does not know: always one with success.</summary>
public sealed class Smslive247RawResult : IResponseSource
{
    private readonly byte[] body;
    private readonly JsonReadOptions options;

    /// <summary>Creates a result; tests that stand in for a client may do so.</summary>
    /// <param name="response">The status line and headers.</param>
    /// <param name="text">The body.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Smslive247RawResult(Smslive247Response response, string text)
    {
        Guard.NotNull(response, nameof(response));
        Guard.NotNull(text, nameof(text));
        (Response, body, options) = (response, Encoding.UTF8.GetBytes(text), JsonReadOptions.Default);
    }

    internal Smslive247RawResult(Answer answer, JsonReadOptions options) =>
        (Call, Response, body, this.options) = (answer.Call, answer.Response, answer.Body.ToArray(), options);

    /// <summary>The status line and headers of the answer.</summary>
    public Smslive247Response Response { get; }

    /// <summary>The body as text; empty where the answer has none.</summary>
    public string Text => Encoding.UTF8.GetString(body);

    Smslive247Response? IResponseSource.Response => Response;

    /// <summary>The call that was answered; null where a test made the result.</summary>
    internal ApiCall? Call { get; }

    /// <summary>What exceptions keep of the body.</summary>
    internal string? KeptText => body.Length == 0 ? null : Encoding.UTF8.GetString(body, 0, Math.Min(body.Length, Answer.KeptBytes));

    /// <summary>The body as JSON of any shape. Texts that look like dates stay texts, and numbers keep their decimal digits.</summary>
    /// <exception cref="Smslive247ContractException">The body is no JSON.</exception>
    public JToken ReadJson() => Read<JToken>();

    /// <summary>
    /// The body as a type: one of the library's is read as the clients read it, any other by Newtonsoft.Json. Dates without an
    /// offset get that of <see cref="Smslive247Options.AssumedUtcOffset"/>.
    /// </summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="Smslive247ContractException">The body is no JSON, is <c>null</c>, or not that of the type. The request was carried out.</exception>
    public T Read<T>()
        where T : notnull
    {
        try
        {
            return RawBody.Read<T>(body, Response, options);
        }
        catch (JsonFormatException exception)
        {
            throw Failures.Unreadable(this, exception.Message);
        }
    }
}
