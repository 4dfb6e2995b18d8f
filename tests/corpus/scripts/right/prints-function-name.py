import math
from multiprocessing import Process


def show(function, value):
    result = function(value)
    print(f"{function.__name__}({value}) = {result:.3f}")


if __name__ == "__main__":
    tasks = [math.sqrt, math.log, math.sin, math.atan]
    print("I will use", tasks[0], "and three more")
    ps = {f: Process(target=show, args=(f, 10)) for f in tasks}
    for p in ps.values():
        p.start()
    for f, p in ps.items():
        p.join()
        assert p.exitcode == 0, f
