using System.Xml.Linq;
using Smslive247.V4;

namespace Smslive247.Tests.Responses;

/// <summary>The documentation of each result states where its status and headers are.</summary>
public class ResponseDocumentationTests
{
    private const string Mechanism = "M:Smslive247.ResponseSourceExtensions.GetResponse(Smslive247.IResponseSource)";

    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(ISmslive247Client).Assembly.Location, ".xml"));

    public static TheoryData<string> Operations =>
    [
        .. from type in typeof(ISmslive247Client).Assembly.GetExportedTypes()
           where type.IsInterface && type != typeof(IRawClient)
           from method in type.GetMethods()
           where typeof(Task).IsAssignableFrom(method.ReturnType)
           select $"{type.FullName}.{method.Name}",
    ];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Returns_OfAnOperation_SayWhereStatusAndHeadersAre(string operation)
    {
        var method = Method(operation);
        var result = method.ReturnType.GetGenericArguments()[0];
        var returns = Documentation.Descendants("member")
            .Single(member => ((string)member.Attribute("name")!).StartsWith($"M:{operation}(", StringComparison.Ordinal))
            .Element("returns")!;

        var isStatusAlone = result == typeof(Smslive247Response);
        Assert.True(isStatusAlone || typeof(IResponseSource).IsAssignableFrom(result), $"{result.Name} does not know its response.");
        Assert.Equal(isStatusAlone, returns.Value.EndsWith(" The result is the status line and headers of the response.", StringComparison.Ordinal));
        Assert.Equal(isStatusAlone ? 0 : 1, returns.Elements("see").Count(see => (string?)see.Attribute("cref") == Mechanism));
    }

    private static MethodInfo Method(string operation)
    {
        var dot = operation.LastIndexOf('.');
        return typeof(ISmslive247Client).Assembly.GetType(operation[..dot])!.GetMethod(operation[(dot + 1)..])!;
    }
}
