using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Smslive247.Raw;

/// <summary>Writes the body of a raw request.</summary>
internal static class RawContent
{
    /// <returns>Null if the request has no body.</returns>
    /// <exception cref="ArgumentException">A request of the library lacks a required member, or a text contains a lone surrogate.</exception>
    public static byte[]? Write(Smslive247RawRequest request, string parameter)
    {
        try
        {
            return request.Body switch
            {
                null => null,
                byte[] bytes => bytes,
                IJsonModel model => RequestBody.Write(model, parameter),
                JToken token => Utf8.Strict.GetBytes(token.ToString(Formatting.None)),
                var other => Utf8.Strict.GetBytes(request.WriteOther!(other)),
            };
        }
        catch (EncoderFallbackException)
        {
            // The encoder's own message quotes the text.
            throw new ArgumentException(Utf8.Problem, parameter);
        }
    }
}
