import multiprocessing

numbers = [1, 2, 3, 4]
for n in numbers:
    print(n, "cubed is", n ** 3)
