"""The reserve is only started when a worker failed, which does not happen this time."""
from multiprocessing import Process


def dig(hole):
    print("dug hole", hole)


if __name__ == "__main__":
    team = [Process(target=dig, args=(h,), name=f"digger-{h}") for h in range(3)]
    reserve = Process(target=dig, args=(99,), name="reserve")
    for member in team:
        member.start()
    for member in team:
        member.join()
    if any(member.exitcode for member in team):
        reserve.start()
        reserve.join()
    else:
        print("the reserve stayed on the bench")
