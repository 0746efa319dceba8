using System.Diagnostics.CodeAnalysis;
using System.Text;
using Newtonsoft.Json;
using Smslive247.Json;

namespace Smslive247.Tests;

/// <summary>Random objects of all classes, each written into pooled memory as Newtonsoft's serializer writes it into a stream.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same objects in each run.")]
public class RandomModelTests
{
    private const int Cases = 10_000;

    [Fact]
    public void Write_RandomModels_IsWhatNewtonsoftWrites()
    {
        var met = new HashSet<Type>();
        var (longest, refused) = (0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var model = new RandomModel(new Random(seed)).Next();
            met.Add(model.GetType());
            foreach (var encoding in new[] { ApiJson.Strict, ApiJson.Lenient })
            {
                var due = Written(model, encoding, NewtonsoftWrite);

                Assert.True(due.AsSpan().SequenceEqual(Written(model, encoding, ApiJson.Write)), $"Seed {seed}, {model}");

                longest = Math.Max(longest, due?.Length ?? 0);
                refused += due is null ? 1 : 0;
            }
        }

        Assert.Empty(RandomModel.Types.Except(met));
        Assert.InRange(longest, 50_000, int.MaxValue);
        Assert.InRange(refused, Cases / 100, Cases / 10);
    }

    // A fact, for the arguments of attributes are UTF-8.
    [Fact]
    public void Write_HalfACharacter_IsRefusedOrReplaced() => Assert.All(
        [("Hello \uD83D", "Hello \uFFFD"), ("\uDE00 there", "\uFFFD there"), ("\uDE00\uD83D", "\uFFFD\uFFFD")],
        ((string Text, string Replaced) half) =>
        {
            var request = new V5.SendMessageRequest { MessageText = half.Text };

            Assert.Throws<EncoderFallbackException>(() => ApiJson.Write(request, ApiJson.Strict));
            Assert.Equal($$"""{"messageText":"{{half.Replaced}}"}""", Encoding.UTF8.GetString(ApiJson.Write(request, ApiJson.Lenient)));
        });

    /// <returns>Null if it is refused.</returns>
    private static byte[]? Written(object model, Encoding encoding, Func<object, Encoding, byte[]> write)
    {
        try
        {
            return write(model, encoding);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    private static byte[] NewtonsoftWrite(object model, Encoding encoding)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, encoding))
        {
            JsonSerializer.Create(new() { NullValueHandling = NullValueHandling.Ignore }).Serialize(text, model);
        }

        return stream.ToArray();
    }
}
