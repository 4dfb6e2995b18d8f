from multiprocessing import Pool
from math import sqrt

numbers = []
for i in range(50):
    numbers.append(i + 1)

def my_function(x):
    answer = sqrt(x)
    return answer

if __name__ == "__main__":
    p = Pool(8)
    answers = p.map(my_function, numbers)
    p.close()
    p.join()
    for a in answers:
        print(a)
    print("done")
