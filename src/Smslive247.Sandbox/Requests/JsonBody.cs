using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Requests;

/// <summary>Reads the JSON of an operation, and finds its errors.</summary>
internal sealed class JsonBody(Content content, ReadingRules reading)
{
    private readonly SchemaRules rules = SchemaRules.Of(content.Schema!, isClosed: !reading.AllowUnknown);
    private readonly JsonNormalizer normalizer = new(content.Schema!, reading);

    /// <returns>The JSON, or the problem of the body as a whole. Errors of members are added to the list.</returns>
    public (JToken? Json, BodyProblem? Problem) Read(RequestData request, List<FieldError> errors)
    {
        var body = request.Body.Bytes;
        if (body.Length == 0)
        {
            return (null, content.IsRequired ? new(400, "The body is empty: send JSON.") : null);
        }

        if (!MediaTypes.IsJson(request.ContentType, reading.Leniency))
        {
            return (null, new(415, $"The header Content-Type must be {ResponseData.JsonMediaType}, in UTF-8."));
        }

        return JsonSyntax.FindProblem(body) is { } problem ? (null, problem) : Parse(body, errors);
    }

    private (JToken? Json, BodyProblem? Problem) Parse(byte[] body, List<FieldError> errors)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(new MemoryStream(body))) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
            var json = JToken.Load(reader, new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
            normalizer.Apply(json, errors);
            errors.AddRange(rules.Validate(json).SelectMany(SchemaErrors.Explain).Take(ResponseData.MaxErrors));
            errors.AddRange(errors.Count == 0 ? NumberErrors(json) : []);
            return (json, null);
        }
        catch (JsonReaderException exception)
        {
            return (null, new(400, $"The body has a member twice, or a number that is out of range: see line {exception.LineNumber}, character {exception.LinePosition}."));
        }
    }

    /// <summary>NJsonSchema does not check the width of integers.</summary>
    private IEnumerable<FieldError> NumberErrors(JToken json) =>
        from property in content.Schema!.Properties
        let value = (json as JObject)?[property.Name] as JValue
        where value?.Type == JTokenType.Integer
        let error = TextValue.Check(property.Schema, value.ToString(CultureInfo.InvariantCulture))
        where property.Schema.Type == "integer" && error is not null
        select new FieldError(property.Name, error);
}
