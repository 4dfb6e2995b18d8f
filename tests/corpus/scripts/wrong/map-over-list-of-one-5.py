import os
from multiprocessing import Pool

def roots(numbers):
    answer = []
    for n in numbers:
        r = n ** 0.5
        print(os.getpid(), "root of", n, "is", round(r, 3))
        answer.append(r)
    return answer

if __name__ == "__main__":
    data = list(range(1, 13))
    with Pool(4) as p:
        res = p.map(roots, [data])
    print(sum(res[0]))
