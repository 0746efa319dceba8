using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Requests;

/// <summary>Rewrites JSON that the service accepts into the form that a schema declares: names of members, dates.</summary>
internal sealed class JsonNormalizer
{
    private readonly ReadingRules rules;
    private readonly bool isDate;
    private readonly JsonNormalizer? items;
    private readonly Dictionary<string, (string Name, JsonNormalizer Value)> members;

    [Behaviour("The letter case of members, form fields and query parameters does not matter.", Option = nameof(SandboxOptions.Leniency))]
    public JsonNormalizer(Schema schema, ReadingRules rules)
    {
        this.rules = rules;
        isDate = schema.Format == "date-time";
        items = schema.Items is { } each ? new(each, rules) : null;
        members = schema.Properties.ToDictionary(property => property.Name, property => (property.Name, new JsonNormalizer(property.Schema, rules)), rules.Names);
    }

    /// <param name="json">It is changed.</param>
    /// <param name="errors">Receives members that were sent twice.</param>
    public void Apply(JToken json, List<FieldError> errors)
    {
        switch (json)
        {
            case JObject value when members.Count > 0:
                value.Properties().ToList().ForEach(property => Apply(property, errors));
                break;
            case JArray list when items is not null:
                list.ToList().ForEach(item => items.Apply(item, errors));
                break;
            case JValue { Value: string text } value when isDate:
                value.Value = DateText.Normalize(text, rules.Leniency);
                break;
        }
    }

    private void Apply(JProperty property, List<FieldError> errors)
    {
        if (!members.TryGetValue(property.Name, out var member))
        {
            return;
        }

        member.Value.Apply(property.Value, errors);
        if (property.Name == member.Name)
        {
            return;
        }

        if (((JObject)property.Parent!).ContainsKey(member.Name))
        {
            errors.Add(new(member.Name, "Must be sent once only."));
            property.Remove();
            return;
        }

        property.Replace(new JProperty(member.Name, property.Value));
    }
}
