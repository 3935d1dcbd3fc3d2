/// Who is told of what is weighed while a text is read: those who learn the weights. Where no one is, nothing is worked
/// out for them.
struct WeighingNotes {
    var role: ((RoleOccasion) -> Void)?
    var indicator: ((IndicatorChoice) -> Void)?
}
