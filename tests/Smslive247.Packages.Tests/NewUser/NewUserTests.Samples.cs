namespace Smslive247.PackageTests.NewUser;

/// <summary>The samples that READMEs link. Their tests run against the sandbox of the packed packages.</summary>
public sealed partial class NewUserTests
{
    // Each test by name, so that none is lost.
    [Fact]
    public async Task Shop_ItsTests_Pass() => Assert.Equal(
        [
            "HealthTests.Health_Credits_AreChecked",
            "HealthTests.Health_KeyIsWrong_IsUnhealthy",
            "LoginTests.Login_FiveWrongPasswords_RejectsTheRightOne",
            "LoginTests.Login_FourRequestsForANumber_SendsThreePasswords",
            "LoginTests.Login_ManyNumbersFromOneAddress_SendsTwentyPasswords",
            "LoginTests.Login_NoPhoneNumber_IsRejectedByTheShop",
            "LoginTests.Login_PasswordIsMissingOrTooLong_IsRejectedByTheShop",
            "LoginTests.Login_PasswordOfMessage_SignsIn",
            "LoginTests.Login_PasswordUsedTwice_SignsInOnce",
            "LoginTests.Login_ResponseIsLost_PasswordOfMessageSignsIn",
            "LoginTests.Login_ResponseOfCheckIsLost_IsInDoubt",
            "LoginTests.Login_WrongPassword_DoesNotSignIn",
            "OrderNoticeTests.Notice_NoCredit_IsAFailureOfTheShop",
            "OrderNoticeTests.Notice_NotSignedIn_IsNotSent",
            "OrderNoticeTests.Notice_ResponseIsLost_ProblemSaysThatItMayHaveBeenSent",
            "OrderNoticeTests.Notice_SenderIdIsNotApproved_IsAFailureOfTheShop",
            "OrderNoticeTests.Notice_ServiceIsBusy_ProblemSaysWhenToRepeat",
            "OrderNoticeTests.Notice_SignedInCustomer_IsSentToItsNumber",
        ],
        await NewUserProjects.TestAsync("Shop.Tests"));

    // The program and the test of the READMEs, as they stand.
    [Theory]
    [InlineData("Notices.Tests")]
    [InlineData("Notices.Tests.XunitV3")]
    public async Task Notices_ItsTest_Passes(string project) => Assert.Equal(["NoticeTests.Notice_OfAnOrder_IsSent"], await NewUserProjects.TestAsync(project));

    // The README states this difference.
    [Fact]
    public void Notices_TestsWithXunitV3_DifferInTwoTypes() => Assert.Equal(
        File.ReadAllText(Path.Combine(NewUserProjects.Folder, "Notices.Tests.XunitV3", "NoticeTests.cs")),
        File.ReadAllText(Path.Combine(NewUserProjects.Folder, "Notices.Tests", "NoticeTests.cs"))
            .Replace("Task InitializeAsync", "ValueTask InitializeAsync", StringComparison.Ordinal)
            .Replace("Task DisposeAsync", "ValueTask DisposeAsync", StringComparison.Ordinal));

    // As processes that are killed.
    [Fact]
    public async Task Worker_ItsTests_Pass() => Assert.Equal(
        [
            "FailureTests.Worker_APersonDecidesMeanwhile_LeavesTheDecision",
            "FailureTests.Worker_AccountIsRejected_ReminderBecomesDueAgainLater",
            "FailureTests.Worker_DryRun_LeavesRemindersDue",
            "FailureTests.Worker_ReminderOfAnEarlierWorker_IsListedAndNotSent",
            "FailureTests.Worker_SenderIdIsNotApproved_FailsNoReminder",
            "FailureTests.Worker_ServiceRejectsAReminder_FailsItAndSendsTheOthers",
            "KillTests.Worker_KilledAtAnyMoment_SendsNoReminderTwice",
            "KillTests.Worker_KilledWhileItWaitsForResponses_SendsNoReminderTwice",
            "KillTests.Worker_TwoOnOneTable_SendEachReminderOnce",
        ],
        await NewUserProjects.TestAsync("Worker.Tests"));
}
