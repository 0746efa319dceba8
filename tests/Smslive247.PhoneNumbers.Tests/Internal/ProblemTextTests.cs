using Smslive247.Internal;

namespace Smslive247.PhoneNumberTests;

[Trait("Category", "Culture")]
public class ProblemTextTests
{
    [Fact]
    public void For_EachProblem_HasATextOfItsOwnWithoutDigits()
    {
        var texts = Enum.GetValues<Problem>().Where(problem => problem != Problem.None).Select(problem => ProblemText.For(problem, "NG")).ToList();

        Assert.Equal(10, texts.Distinct().Count());
        Assert.All(texts, text => Assert.DoesNotContain(text, char.IsDigit));
    }

    [Fact]
    public void For_NoProblem_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => ProblemText.For(Problem.None, "NG"));
}
