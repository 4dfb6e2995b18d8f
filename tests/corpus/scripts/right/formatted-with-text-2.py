from multiprocessing import Process, current_process


def bmi(kg, m):
    who = current_process().name
    print("[" + who + "]  BMI of a person of", kg, "kg and", m, "m: about", round(kg / m ** 2, 2))


if __name__ == "__main__":
    patients = [(70, 1.75), (54, 1.62), (98, 1.90), (120, 1.81)]
    ps = [Process(target=bmi, args=p, name=f"patient-{i}") for i, p in enumerate(patients, 1)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
